"""The window: fonts, translations, renderer, and everything around the visit that touches the machine."""
