-- A step of a later version; it comes after the first.
CREATE TABLE later (word TEXT);
INSERT INTO later VALUES ('kept; whole');
