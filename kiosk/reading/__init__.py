"""From a content folder to the model."""
