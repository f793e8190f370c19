using System.Globalization;

namespace Chats.Emulator.CommandLine.Intercept;

/// <summary>The script that Node loads before the program.</summary>
internal static class NodeScript
{
    private const string Resource = "intercept/node.cjs";

    /// <param name="host">The vendor's host.</param>
    /// <param name="port">The proxy's port.</param>
    /// <param name="isOffline">Whether other hosts are refused.</param>
    public static string Of(string host, int port, bool isOffline)
    {
        using var stream = typeof(NodeScript).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd()
            .Replace("'%HOST%'", $"'{host}'", StringComparison.Ordinal)
            .Replace("'%PORT%'", port.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("'%OFFLINE%'", isOffline ? "true" : "false", StringComparison.Ordinal);
    }
}
