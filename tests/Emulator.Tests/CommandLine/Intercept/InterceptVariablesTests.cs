namespace Chats.Emulator.CommandLine.Intercept;

public sealed class InterceptVariablesTests : IDisposable
{
    private const string Ours = "-----BEGIN CERTIFICATE-----\nb3Vycw==\n-----END CERTIFICATE-----\n";
    private const string Theirs = "-----BEGIN CERTIFICATE-----\ndGhlaXJz\n-----END CERTIFICATE-----\n";

    private readonly DirectoryInfo _parent = Directory.CreateTempSubdirectory();
    private readonly InterceptFolder _folder;

    private readonly Dictionary<string, string> _set = new()
    {
        ["NO_PROXY"] = "db,*.linqapp.com",
        ["NODE_OPTIONS"] = "--enable-source-maps",
    };

    public InterceptVariablesTests() => _folder = InterceptFolder.Create(_parent.FullName);

    public void Dispose()
    {
        _folder.Dispose();
        _parent.Delete(recursive: true);
    }

    [Fact]
    public void A_program_is_led_to_the_proxy_past_which_the_vendors_host_does_not_go()
    {
        var made = Make(isOffline: false);
        Assert.Equal("http://127.0.0.1:81", made["HTTPS_PROXY"]);
        Assert.Equal("http://127.0.0.1:81", made["http_proxy"]);
        Assert.Equal("db,localhost,127.0.0.1,::1", made["NO_PROXY"]);
        Assert.Equal("localhost,127.0.0.1,::1", made["no_proxy"]);
        Assert.Equal("localhost,127.0.0.1,::1", Make(isOffline: true)["NO_PROXY"]);
    }

    [Fact]
    public void What_was_trusted_already_still_is()
    {
        _set["SSL_CERT_FILE"] = _set["NODE_EXTRA_CA_CERTS"] = Path.Combine(_parent.FullName, "theirs.pem");
        File.WriteAllText(_set["SSL_CERT_FILE"], Theirs);

        var made = Make(isOffline: false);

        Assert.Equal(Theirs + Ours, File.ReadAllText(made["SSL_CERT_FILE"]));
        Assert.Equal(Theirs + Ours, File.ReadAllText(made["NODE_EXTRA_CA_CERTS"]));
        Assert.Equal(Ours, File.ReadAllText(made["CHATS_EMULATOR_CA_FILE"]));
        Assert.EndsWith(Ours, File.ReadAllText(made["REQUESTS_CA_BUNDLE"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Node_keeps_its_options_and_loads_a_script_that_knows_the_port()
    {
        var options = Make(isOffline: true)["NODE_OPTIONS"];
        Assert.StartsWith("--enable-source-maps --require \"", options, StringComparison.Ordinal);
        var script = File.ReadAllText(options.Split('"')[1]);
        Assert.Contains("const HOST = 'api.linqapp.com';\nconst PORT = 81;\nconst OFFLINE = true;", script, StringComparison.Ordinal);
    }

    private Dictionary<string, string> Make(bool isOffline) =>
        new InterceptVariables(_set.GetValueOrDefault, _folder, Ours).Make("api.linqapp.com", 81, isOffline);
}
