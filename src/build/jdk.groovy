// Stops the build with one sentence where no JDK that can build Gladi is installed.
import org.apache.maven.artifact.versioning.DefaultArtifactVersion
import org.apache.maven.artifact.versioning.VersionRange
import org.apache.maven.plugins.toolchain.jdk.ToolchainDiscoverer

def range = session.userProperties.getProperty('gladi.jdk') ?: project.properties['gladi.jdk']
def wanted = VersionRange.createFromVersionSpec(range)
def fits = { version -> version && wanted.containsVersion(new DefaultArtifactVersion(version)) }
def declared = { (session.request.toolchains['jdk'] ?: [])*.model*.provides*.version }
def discovered = { new ToolchainDiscoverer().discoverToolchains().toolchains*.provides*.version }

if (!fits(System.getProperty('java.version')) && !declared().any(fits) && !discovered().any(fits)) {
  System.err.println """\
Gladi memerlukan JDK 25 atau lebih baru, tetapi tidak ada yang terpasang; pasang JDK 25 (misalnya dari https://adoptium.net) lalu ulangi.
Gladi needs JDK 25 or newer, but none is installed; install JDK 25 (for instance from https://adoptium.net) and try again."""
  System.exit(1)
}
