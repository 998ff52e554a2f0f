package thumbsmith.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever a line holds, it is answered, and nothing is ordered by it that was not meant. */
class HostileLineTest {
    @Property(tries = 500)
    void noLineIsTakenForAnOrderThatIsNone(@ForAll String line) {
        FakeOffice office = new FakeOffice();
        Reply reply = ReplyJson.read(new Attendant(office).answer(line));
        assertThat(reply).isInstanceOf(Reply.Refused.class);
        assertThat(office.asked).isEmpty();
        assertThat(office.orders).isEmpty();
    }

    @Property(tries = 500)
    void aSpoiltOrderIsRefusedOrTheSameOrder(@ForAll int seed) {
        String whole = RequestJson.write(Orders.submit());
        FakeOffice office = new FakeOffice();
        ReplyJson.read(new Attendant(office).answer(spoilt(whole, new Random(seed))));
        assertThat(office.orders.size()).isLessThanOrEqualTo(1);
    }

    private static String spoilt(String text, Random random) {
        StringBuilder spoilt = new StringBuilder(text);
        for (int n = 0; n <= random.nextInt(4); n++)
            spoilt.setCharAt(random.nextInt(spoilt.length()), (char) (32 + random.nextInt(95)));
        return spoilt.toString();
    }
}
