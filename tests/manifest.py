"""What the app asks of Slack, read once."""

from bot import manifest
from sandbox.manifest import read

MANIFEST = read(manifest.path())
