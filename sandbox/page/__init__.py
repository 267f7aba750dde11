"""The page on which people try the app out: a small chat client, drawn by NiceGUI.

Only `mount` is for others. Importing `sandbox` does not import this package.
"""

from sandbox.page.mounting import mount

__all__ = ["mount"]
