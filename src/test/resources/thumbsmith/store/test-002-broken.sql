CREATE TABLE half (word TEXT);
CREATE TABLE jobs (word TEXT);
