"""Who is who in one article: names, short names, descriptions, and whom a pronoun means."""
