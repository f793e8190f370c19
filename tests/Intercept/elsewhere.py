"""Another host, elsewhere.example, and the only proxy that knows where it is. Prints the proxy's port, and logs what it is asked."""
import http.server
import socket
import ssl
import sys
import threading

certificate, key, log = sys.argv[1:4]


class Elsewhere(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        body = b"elsewhere"
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *words):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Elsewhere)
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(certificate, key)
server.socket = context.wrap_socket(server.socket, server_side=True)
threading.Thread(target=server.serve_forever, daemon=True).start()


def copy(source, target):
    try:
        while data := source.recv(65536):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)
    except OSError:
        pass


def serve(client):
    head = b""
    while b"\r\n\r\n" not in head:
        more = client.recv(65536)
        if not more:
            return
        head += more
    method, target, _ = head.decode("latin-1").split(" ", 2)
    lines = head.decode("latin-1").split("\r\n")
    credentials = next((line.split()[-1] for line in lines if line.lower().startswith("proxy-authorization:")), "none")
    with open(log, "a", encoding="utf-8") as file:
        print(target, credentials, file=file)
    if (method, target) != ("CONNECT", "elsewhere.example:443"):
        client.sendall(b"HTTP/1.1 502 Unknown host\r\nContent-Length: 0\r\n\r\n")
        client.close()
        return
    upstream = socket.create_connection(server.server_address)
    client.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
    threading.Thread(target=copy, args=(client, upstream), daemon=True).start()
    copy(upstream, client)


listener = socket.create_server(("127.0.0.1", 0))
print(listener.getsockname()[1], flush=True)
while True:
    threading.Thread(target=serve, args=(listener.accept()[0],), daemon=True).start()
