"""A touch-screen kiosk for museums. What it shows is read from a folder of YAML, Markdown and pictures."""

__version__ = "0.1.0"
