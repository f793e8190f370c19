"""Takes webhooks on port 3000 and prints them: python3 receiver.py"""
import json
import os
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Receiver(BaseHTTPRequestHandler):
    def do_POST(self):
        event = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.send_response(204)
        self.end_headers()
        parts = event["data"].get("parts") or []
        text = " ".join(part.get("value", f"({part['type']})") for part in parts)
        print(event["event_type"] + (f": {text}" if text else ""), flush=True)

    def log_message(self, *_):
        pass


port = int(os.environ.get("PORT", "3000"))
# All addresses, not only this machine's own: a container comes from outside.
server = ThreadingHTTPServer(("0.0.0.0", port), Receiver)
print(f"Waiting for webhooks on http://localhost:{server.server_port}/hooks", flush=True)
server.serve_forever()
