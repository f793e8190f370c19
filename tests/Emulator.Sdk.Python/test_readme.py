"""The Python of README.md, as it stands there."""
import re
from pathlib import Path

README = Path(__file__).parents[2] / "README.md"


def test_python_of_the_readme_runs(emulator, monkeypatch):
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")
    blocks = re.findall(r"^```python\n(.*?)^```$", README.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
    assert blocks
    for block in blocks:
        exec(block.replace("http://localhost:4010", emulator.url), {})
