using System.Globalization;
using System.Text;

namespace Chats.Emulator.CommandLine.Intercept;

/// <summary>
/// What the proxy answers by itself. Many clients show no more of it than the first line, so that one says who answers, and why.
/// </summary>
internal static class ProxyAnswer
{
    public static readonly byte[] Connected = Encoding.ASCII.GetBytes("HTTP/1.1 200 Connection established\r\n\r\n");

    public static byte[] Refused(HostAndPort target, string host) => Write(
        "403 Refused by chats-emulator exec --offline",
        $"chats-emulator exec --intercept --offline refuses a call to {target}: besides this machine only {host} can be called, which is "
        + "the emulator. Leave --offline out if the call is meant.");

    public static byte[] Unreachable(HostAndPort target, string reason) => Write(
        "502 Not reached by chats-emulator exec --intercept",
        $"chats-emulator exec --intercept, the proxy of this command, cannot reach {target}: {reason}");

    public static byte[] NotUnderstood() => Write(
        "400 Not understood by chats-emulator exec --intercept",
        "chats-emulator exec --intercept, the proxy of this command, takes CONNECT host:port and requests that name an http or https "
        + "address.");

    private static byte[] Write(string status, string text)
    {
        var length = (Encoding.UTF8.GetByteCount(text) + 1).ToString(CultureInfo.InvariantCulture);
        return Encoding.UTF8.GetBytes(string.Join(
            "\r\n",
            $"HTTP/1.1 {status}", "Content-Type: text/plain; charset=utf-8", $"Content-Length: {length}", "Connection: close", "",
            $"{text}\n"));
    }
}
