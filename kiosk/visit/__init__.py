"""The visit: where a visitor is, in which language, and for how long nobody has touched the screen."""
