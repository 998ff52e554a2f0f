package thumbsmith.job;

import thumbsmith.failure.Failure;

/** Whoever says which flights may depart, and what becomes of those that do not get through. Never called under a ticket's lock. */
interface Course {
    /** Whether the flight may ask the service now; where not, it has been taken elsewhere. */
    boolean admits(Flight flight);

    /** The service made what was asked. */
    void passed(Flight flight);

    /** It did not: the flight fails, is parked, or comes back later. */
    void met(Flight flight, Failure failure);
}
