using System.Text.Json.Serialization;
using Chats.Emulator.Rules;

namespace Chats.Emulator.Http.Calls;

/// <summary>The only body shape of a refusal on the vendor's surface.</summary>
internal static class Envelope
{
    public static BufferedResponse Of(Refusal refusal, string traceId)
    {
        var error = new ErrorBody(refusal.Status, refusal.Error.Code, refusal.Message, refusal.Error.DocUrl)
        {
            // Only ever sent with 429, equal to the header.
            RetryAfter = refusal.Status == StatusCodes.Status429TooManyRequests ? refusal.RetryAfter : null,
        };
        return WireJson.Answer(refusal.Status, new Body(false, error, traceId), EnvelopeJson.Default.Body);
    }

    internal sealed record Body(bool Success, ErrorBody Error, string TraceId);

    internal sealed record ErrorBody(int Status, int Code, string Message, string DocUrl)
    {
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public int? RetryAfter { get; init; }
    }
}
