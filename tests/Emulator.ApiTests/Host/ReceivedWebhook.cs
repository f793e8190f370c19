using System.Text;

namespace Chats.Emulator.ApiTests.Host;

/// <summary>One request as it arrived.</summary>
public sealed record ReceivedWebhook(string Method, string Url, IReadOnlyDictionary<string, string> Headers, byte[] Bytes)
{
    public string Text => Encoding.UTF8.GetString(Bytes);

    public JsonElement Json => JsonElement.Parse(Bytes);

    public string Type => Json.GetProperty("event_type").GetString()!;

    public string this[string header] => Headers[header];
}
