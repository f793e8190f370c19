using System.Globalization;

namespace Chats.Emulator.CommandLine.Intercept;

/// <summary>What leads a program to the proxy and makes it trust the authority of the run, as its environment says it.</summary>
/// <param name="environment">The value of a variable that is set already; null when it is not.</param>
/// <param name="folder">Where files are put that variables name.</param>
/// <param name="authorityPem">The authority's certificate.</param>
internal sealed class InterceptVariables(Func<string, string?> environment, InterceptFolder folder, string authorityPem)
{
    /// <summary>The authority's certificate by itself, for what is told of it in another way.</summary>
    public const string AuthorityVariable = "CHATS_EMULATOR_CA_FILE";

    private const string NodeCertificates = "NODE_EXTRA_CA_CERTS";
    private const string NodeOptions = "NODE_OPTIONS";

    /// <summary>Programs read one spelling or the other.</summary>
    private static readonly string[] Proxies = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"];

    private static readonly string[] Past = ["NO_PROXY", "no_proxy"];

    /// <summary>Each of them names all that is trusted, in place of what is trusted without it.</summary>
    private static readonly string[] Bundles = ["SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"];

    private static readonly string[] Loopback = ["localhost", "127.0.0.1", "::1"];

    /// <param name="host">The vendor's host.</param>
    /// <param name="port">The proxy's port.</param>
    /// <param name="isOffline">Whether other hosts are refused.</param>
    public Dictionary<string, string> Make(string host, int port, bool isOffline)
    {
        var proxy = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}");
        var script = folder.Write(InterceptFolder.NodeScript, NodeScript.Of(host, port, isOffline));
        var variables = Proxies.ToDictionary(name => name, _ => proxy);
        foreach (var name in Past) variables[name] = GoesPast(environment(name), new HostAndPort(host, 443), isOffline);
        foreach (var same in Bundles.GroupBy(environment)) // unset, as most are, they name one file
        {
            var file = Bundle(same.First(), same.Key);
            foreach (var name in same) variables[name] = file;
        }

        variables["NODE_USE_ENV_PROXY"] = "1";
        variables[NodeOptions] = $"{environment(NodeOptions)} --require {Quote(script)}".TrimStart();
        variables[NodeCertificates] = folder.Write(
            InterceptFolder.NodeCertificates,
            CertificateBundle.With(SystemCertificates.ReadFile(environment(NodeCertificates)) ?? "", authorityPem));
        variables[AuthorityVariable] = folder.Write(InterceptFolder.AuthorityFile, authorityPem);
        return variables;
    }

    /// <summary>What went past a proxy still does, the vendor's host excepted; offline, the proxy is to see and refuse it.</summary>
    private static string GoesPast(string? already, HostAndPort vendor, bool isOffline) =>
        string.Join(',', (isOffline ? [] : NoProxyList.Parse(already).Without(vendor)).Union(Loopback));

    private string Bundle(string name, string? named) => folder.Write(
        name.ToLowerInvariant() + InterceptFolder.BundleEnding,
        CertificateBundle.With(SystemCertificates.Read(named), authorityPem));

    /// <summary>As Node reads a path that may have spaces in it.</summary>
    private static string Quote(string path) =>
        $"\"{path.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
