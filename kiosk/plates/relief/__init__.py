"""Struck metal and enamel: a badge becomes a height field, and one light from the upper left falls on it."""
