"""Proofs: every screen as a picture, without a display."""
