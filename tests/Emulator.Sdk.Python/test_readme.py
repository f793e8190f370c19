"""The Python of docs/quickstart/python.md, as it stands there."""
import re
from pathlib import Path

PAGE = Path(__file__).parents[2] / "docs" / "quickstart" / "python.md"


def test_python_of_the_quickstart_runs(emulator, monkeypatch):
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")
    blocks = re.findall(r"^```python\n(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
    assert blocks
    for block in blocks:
        exec(block.replace("http://localhost:4010", emulator.url), {})
