# Prints a small CMYK profile (version 2, a table of 81 colours), as the ones in use weigh half a megabyte.
use strict;
sub lin { my $v = shift; $v <= 0.04045 ? $v / 12.92 : (($v + 0.055) / 1.055) ** 2.4 }
sub f { my $t = shift; $t > 0.008856 ? $t ** (1 / 3) : 7.787 * $t + 16 / 116 }
sub lab {    # inks that are a little dirty, on paper that is a little grey, seen under D50
  my ($c, $m, $y, $k) = @_;
  my $w = 0.96 * (1 - 0.85 * $k);
  my ($r, $g, $b) = map { lin($w * (1 - 0.8 * $_->[0]) * (1 - 0.15 * $_->[1])) } [$c, $m], [$m, $y], [$y, $c];
  my $x = f((0.4361 * $r + 0.3851 * $g + 0.1431 * $b) / 0.9642);
  my $yy = f(0.2225 * $r + 0.7169 * $g + 0.0606 * $b);
  my $z = f((0.0139 * $r + 0.0971 * $g + 0.7141 * $b) / 0.8249);
  return (116 * $yy - 16, 500 * ($x - $yy), 200 * ($yy - $z));
}
my $grid = '';
for my $c (0 .. 2) { for my $m (0 .. 2) { for my $y (0 .. 2) { for my $k (0 .. 2) {
  my ($l, $a, $b) = lab($c / 2, $m / 2, $y / 2, $k / 2);
  $grid .= pack('n3', map { int($_ + 0.5) } $l / 100 * 65280, ($a + 128) * 256, ($b + 128) * 256);
} } } }
my $table = pack('a4 N C4', 'mft2', 0, 4, 3, 3, 0) . pack('N9', 65536, 0, 0, 0, 65536, 0, 0, 0, 65536)
  . pack('n2', 2, 2) . pack('n*', (0, 65535) x 4) . $grid . pack('n*', (0, 65535) x 3);
# The way back is asked for when a colour space is made, and never used: black ink alone.
my $back = '';
for my $l (0 .. 2) { $back .= pack('n4', 0, 0, 0, 65535 - int($l * 65535 / 2)) for 1 .. 9 }
my $inverse = pack('a4 N C4', 'mft2', 0, 3, 4, 3, 0) . pack('N9', 65536, 0, 0, 0, 65536, 0, 0, 0, 65536)
  . pack('n2', 2, 2) . pack('n*', (0, 65535) x 3) . $back . pack('n*', (0, 65535) x 4);
my $name = 'Thumbsmith test inks';
my $desc = pack('a4 N N a*', 'desc', 0, length($name) + 1, "$name\0") . ("\0" x 78);
my $white = pack('a4 N N3', 'XYZ ', 0, 63190, 65536, 54061);
my %tags = (desc => $desc, cprt => pack('a4 N a*', 'text', 0, "Public domain\0"), wtpt => $white, A2B0 => $table, B2A0 => $inverse);
my ($dir, $data, $at) = ('', '', 128 + 4 + 12 * 5);
for my $tag (sort keys %tags) {
  my $body = $tags{$tag};
  $dir .= pack('a4 N N', $tag, $at + length $data, length $body);
  $data .= $body . "\0" x (-length($body) % 4);
}
my $size = $at + length $data;
binmode STDOUT;
print pack('N a4 N a4 a4 a4 n6 a4 a4 N a4 a4 N2 N N3 a4', $size, 'lcms', 0x02400000, 'prtr', 'CMYK', 'Lab ', 2026, 11, 22, 0, 0, 0,
  'acsp', "\0" x 4, 0, "\0" x 4, "\0" x 4, 0, 0, 0, 63190, 65536, 54061, "\0" x 4) . "\0" x 44, pack('N', 5), $dir, $data;
