"""One module per paper: what stands where, made from domain objects, for paper/, word/ and the preview alike."""
