"""An application with the address written in: requests; also without TLS."""
import requests

for scheme in ("https", "http"):
    response = requests.get(f"{scheme}://api.linqapp.com/api/partner/v3/chats?limit=1", headers={"Authorization": "Bearer any-key"})
    print(response.status_code, ",".join(response.json()))
