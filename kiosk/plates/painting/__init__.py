"""Painters: each draws one kind of plate into a rectangle, from plain data."""
