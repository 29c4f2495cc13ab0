"""How each language prints dates and numbers. A language is added by a ``.toml`` file beside this one."""
