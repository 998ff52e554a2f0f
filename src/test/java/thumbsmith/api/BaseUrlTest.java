package thumbsmith.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTest {
    @ParameterizedTest
    @CsvSource({
        "https://api.example.com/, https://api.example.com",
        "' https://api.example.com:8443/base// ', https://api.example.com:8443/base",
        "http://localhost:8080, http://localhost:8080",
        "http://127.0.0.1:1, http://127.0.0.1:1",
        "http://127.8.9.1:1, http://127.8.9.1:1",
        "'http://[::1]:1', 'http://[::1]:1'"
    })
    void whatAKeyMaySafelyBeSentToIsTaken(String typed, URI base) {
        assertThat(BaseUrl.parse(typed)).contains(base);
        assertThat(BaseUrl.problem(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "//x",
                "/",
                "foo",
                "foo.com",
                "https://",
                "https:",
                "https:foo",
                "http://example.com",
                "ftp://example.com",
                "http://127.evil.com",
                "https://a b",
                "https://u:p@example.com",
                "https://example.com?x=1",
                "https://example.com#x",
                "https://example.com:99999"
            })
    void anythingElseHasAProblemThatIsASentence(String typed) {
        assertThat(BaseUrl.parse(typed)).isEmpty();
        assertThat(BaseUrl.problem(typed).orElseThrow()).endsWith(".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//x", "foo", "", "https://example.com:99999"})
    void accessRefusesTheSame(String base) {
        assertThatThrownBy(() -> new ApiAccess(URI.create(base), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(BaseUrl.problem(base).orElseThrow());
    }

    @Property
    void eitherAnAddressOrAProblem(@ForAll String typed) {
        assertThat(BaseUrl.parse(typed).isPresent())
                .isNotEqualTo(BaseUrl.problem(typed).isPresent());
        BaseUrl.parse(typed)
                .ifPresent(it -> assertThatCode(() -> new ApiAccess(it, Optional.empty()))
                        .doesNotThrowAnyException());
    }
}
