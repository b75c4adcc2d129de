"""The steps of a case's way from submission to decision, in the words of the field."""
