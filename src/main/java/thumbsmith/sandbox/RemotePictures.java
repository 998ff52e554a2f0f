package thumbsmith.sandbox;

import java.io.IOException;
import java.net.URI;

/** Where pictures that are sent by address come from. */
@FunctionalInterface
interface RemotePictures {
    /** The bytes at an https address; an exception whenever there are none to be had. */
    byte[] fetch(URI address) throws IOException, InterruptedException;
}
