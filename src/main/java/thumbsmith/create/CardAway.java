package thumbsmith.create;

/** Takes a card away; what is known of its job is kept. */
@FunctionalInterface
interface CardAway {
    void put(JobCardModel card);
}
