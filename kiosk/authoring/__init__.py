"""Writing into a content folder: new entries, entries from a table, and schemas for editors. Nothing here ever overwrites."""
