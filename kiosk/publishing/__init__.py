"""From the curator's folder to the kiosk's screen: keys, packs, installed versions. Knows no Qt."""
