namespace Chats.Emulator.CommandLine.Intercept;

public sealed class CertificateBundleTests
{
    private const string Ours = "-----BEGIN CERTIFICATE-----\nb3Vycw==\n-----END CERTIFICATE-----\n";

    [Fact]
    public void Has_what_was_trusted_and_ours_and_neither_keys_nor_remarks()
    {
        const string trusted = """
            # An authority
            -----BEGIN CERTIFICATE-----
            b25l
            -----END CERTIFICATE-----
            -----BEGIN PRIVATE KEY-----
            c2VjcmV0
            -----END PRIVATE KEY-----
            -----BEGIN TRUSTED CERTIFICATE-----
            dHdv
            -----END TRUSTED CERTIFICATE-----
            """;

        Assert.Equal(
            "-----BEGIN CERTIFICATE-----\nb25l\n-----END CERTIFICATE-----\n"
            + "-----BEGIN TRUSTED CERTIFICATE-----\ndHdv\n-----END TRUSTED CERTIFICATE-----\n" + Ours,
            CertificateBundle.With(trusted.ReplaceLineEndings("\n"), Ours));
    }

    [Fact]
    public void Is_ours_alone_where_nothing_was_trusted() => Assert.Equal(Ours, CertificateBundle.With("", Ours));
}
