"""The model: what an exhibition is made of. It needs the standard library only."""
