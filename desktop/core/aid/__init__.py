"""Aid: the money and goods of the association, from source to hand."""
