"""Following a content folder while a curator works on it."""
