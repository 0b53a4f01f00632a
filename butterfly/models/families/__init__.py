"""One typed description a family; ``family.py`` lists them."""
