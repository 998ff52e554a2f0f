-- What is wanted of a look, such as to be deleted when its training has ended.
ALTER TABLE looks ADD COLUMN mark TEXT NOT NULL DEFAULT 'none';
