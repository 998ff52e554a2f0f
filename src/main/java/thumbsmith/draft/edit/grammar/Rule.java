package thumbsmith.draft.edit.grammar;

import java.util.List;

/** Reads one kind of wish. */
@FunctionalInterface
interface Rule {
    /** What the clause asks for, the understood words taken from it; nothing if this is another kind of wish. */
    List<Instruction> read(Clause clause);
}
