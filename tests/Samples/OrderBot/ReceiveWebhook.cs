using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;

namespace OrderBot;

/// <summary><c>POST /webhooks/linq</c>: answers people who write to us.</summary>
public static class ReceiveWebhook
{
    public static async Task<Results<NoContent, UnauthorizedHttpResult, StatusCodeHttpResult>> Handle(
        HttpRequest request, WebhookVerifier verifier, OrderBook orders, LinqClient linq, CancellationToken cancellation)
    {
        var body = await ReadAsync(request, cancellation);
        if (!verifier.IsGenuine(request.Headers, body)) return TypedResults.Unauthorized();
        var happened = JsonSerializer.Deserialize<WebhookEnvelope>(body, LinqJson.Options)!;
        if (happened.EventType != "message.received") return TypedResults.NoContent();
        var message = happened.Data.Deserialize<ReceivedMessage>(LinqJson.Options)!;
        try
        {
            // The event comes again when this fails, under the same id: the key sees to it that the answer does not.
            await linq.SendAsync(message.Chat.Id, orders.Answer(message.Text), $"answer-{happened.EventId}", cancellation);
            return TypedResults.NoContent();
        }
        catch (HttpRequestException)
        {
            return TypedResults.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static async Task<byte[]> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, cancellation);
        return body.ToArray();
    }
}
