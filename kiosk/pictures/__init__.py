"""Pictures and videos of curators, made safe for the window."""
