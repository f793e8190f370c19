using System.Buffers;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Microsoft.AspNetCore.Http.Features;

namespace Chats.Emulator.Http.Pipeline;

/// <summary>
/// Reads the whole body once, up to the limit of 10 MiB (rule transport.body-size), for faults, operation and journal alike.
/// </summary>
internal sealed class BodyMiddleware(RequestDelegate next)
{
    public const int MaximumBytes = 10 * 1024 * 1024;

    public static Refusal TooLarge { get; } =
        TransportRules.BodySize.Refuse("Request body too large - maximum size is 10MB");

    public async Task InvokeAsync(HttpContext context)
    {
        var call = ApiCall.Of(context);
        if (call.Operation is not null && context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody != false)
        {
            if (context.Request.ContentLength > MaximumBytes || await Read(context) is not { } body)
            {
                call.Refuse(TooLarge);
                return;
            }

            call.Body = body;
        }

        await next(context);
    }

    /// <summary>The body, or null once it is longer than allowed.</summary>
    public static async Task<ReadOnlyMemory<byte>?> Read(HttpContext context)
    {
        var reader = context.Request.BodyReader;
        while (true)
        {
            var result = await reader.ReadAsync(context.RequestAborted);
            if (result.IsCanceled) throw new OperationCanceledException(context.RequestAborted);
            if (result.Buffer.Length > MaximumBytes)
            {
                reader.AdvanceTo(result.Buffer.End);
                return null;
            }

            if (!result.IsCompleted)
            {
                reader.AdvanceTo(result.Buffer.Start, result.Buffer.End);
                continue;
            }

            var body = result.Buffer.ToArray();
            reader.AdvanceTo(result.Buffer.End);
            return body;
        }
    }
}
