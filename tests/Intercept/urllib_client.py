"""An application with the address written in: urllib, of Python itself."""
import json
import sys
import urllib.request

url = sys.argv[1] if len(sys.argv) > 1 else None
request = urllib.request.Request(
    url or "https://api.linqapp.com/api/partner/v3/chats?limit=1", headers={"Authorization": "Bearer any-key"})
with urllib.request.urlopen(request) as response:
    text = response.read().decode()
    print(response.status, text if url else ",".join(json.loads(text)))
