"""Checking a content folder on the command line."""
