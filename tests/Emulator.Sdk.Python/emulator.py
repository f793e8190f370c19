"""Starts the built emulator as its users do, and gives each test a world of its own in it."""
import json
import os
import re
import subprocess
import threading
from pathlib import Path

import httpx
from linq import AsyncLinqAPIV3, LinqAPIV3

HERE = Path(__file__).parent
READY = re.compile(r"^Chats Emulator ready: (\S+)")


class Emulator:
    """One process on a free port."""

    def __init__(self, scenario):
        command = [*_program(), "--port", "0", "--scenario", str(HERE / "scenarios" / f"{scenario}.yaml")]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8")
        self.url = self._await_ready()
        # Who reads no further blocks the writer once the pipe is full.
        threading.Thread(target=self._process.stdout.read, daemon=True).start()

    def _await_ready(self):
        for line in self._process.stdout:
            if ready := READY.match(line):
                return ready[1]
        raise RuntimeError(f"The emulator ended with {self._process.wait()} before it was ready")

    def stop(self):
        self._process.terminate()
        assert self._process.wait(30) == 0, "SIGTERM must end the emulator with exit code 0"

    def world(self):
        """A new world, from the scenario the emulator runs."""
        with httpx.Client(trust_env=False) as http:
            answer = http.post(f"{self.url}/_emulator/worlds", json={})
        assert answer.status_code == 201, answer.text
        return World(self.url, **answer.json())


class World:
    """One world: the official client on one side, the control plane on the other."""

    def __init__(self, url, name, token, **_):
        self.url, self.name, self.token = url, name, token
        self._http = httpx.Client(base_url=f"{url}/_emulator", headers={"X-Emulator-World": name}, trust_env=False)
        self.linq = self.client()

    def close(self):
        self.linq.close()
        self._http.close()

    def client(self, **options):
        """The official client, which holds every answer to the vendor's types and asks once."""
        return LinqAPIV3(**self._options(options), http_client=httpx.Client(trust_env=False))

    def async_client(self, **options):
        return AsyncLinqAPIV3(**self._options(options), http_client=httpx.AsyncClient(trust_env=False))

    def _options(self, options):
        return {"base_url": f"{self.url}/api/partner", "api_key": self.token, "max_retries": 0, "_strict_response_validation": True, **options}

    def control(self, method, path, body=None):
        answer = self._http.request(method, path, json=body)
        assert answer.is_success, f"{method} /_emulator{path}: {answer.status_code} {answer.text}"
        return answer.json() if answer.content else None

    def advance(self, by):
        return self.control("POST", "/clock/advance", {"by": by})

    def journal(self):
        return self.control("GET", "/journal?limit=1000")["requests"]

    def act(self, handle, what, method="POST", **body):
        """What a person does: see docs/people.md."""
        return self.control(method, f"/contacts/{handle}/{what}", body)

    def fault(self, name, rule):
        return self.control("PUT", f"/faults/{name}", rule)


def _program():
    """The command of the newest build, or of the program the environment names: a native one, or a .dll for dotnet."""
    if named := os.environ.get("EMULATOR_PROGRAM"):
        return ["dotnet", named] if named.endswith(".dll") else [named]
    built = list((HERE.parent.parent / "src" / "Emulator" / "bin").glob("*/net10.0/Chats.Emulator.dll"))
    assert built, "Build the emulator first: dotnet build src/Emulator"
    return ["dotnet", str(max(built, key=lambda file: file.stat().st_mtime))]


def pretty(value):
    return json.dumps(value, indent=1, ensure_ascii=False)
