"""How plates are drawn from data. Nothing here knows what the exhibition is about."""
