using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Chats.Emulator.CommandLine.Intercept;

public sealed class RunCertificatesTests
{
    [Theory]
    [InlineData("api.linqapp.com", true)]
    [InlineData("localhost", true)]
    [InlineData("linqapp.com", false)]
    public void Who_trusts_the_authority_trusts_the_host_and_no_other(string name, bool isTrusted)
    {
        using var made = RunCertificates.Create("api.linqapp.com", TimeProvider.System);
        using var authority = X509Certificate2.CreateFromPem(made.AuthorityPem);
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.CustomTrustStore.Add(authority);

        Assert.True(chain.Build(made.Host));
        Assert.Equal(isTrusted, made.Host.MatchesHostname(name));
    }

    [Fact]
    public void Each_run_has_an_authority_of_its_own_and_shows_no_key()
    {
        using var first = RunCertificates.Create("api.linqapp.com", TimeProvider.System);
        using var second = RunCertificates.Create("api.linqapp.com", TimeProvider.System);

        Assert.NotEqual(first.AuthorityPem, second.AuthorityPem);
        Assert.True(first.Host.HasPrivateKey);
        Assert.Equal("CERTIFICATE", first.AuthorityPem[PemEncoding.Find(first.AuthorityPem).Label]);
        Assert.DoesNotContain("KEY", first.AuthorityPem, StringComparison.Ordinal);
    }
}
