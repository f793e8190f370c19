using System.Text;
using System.Text.Json;

namespace BakeryBot;

/// <summary>
/// A bot that answers for a bakery. <c>LINQ_API_V3_BASE_URL</c>, <c>LINQ_API_V3_API_KEY</c> and <c>LINQ_WEBHOOK_SECRET</c> lead it to
/// the API; <c>PORT</c> is where it listens.
/// </summary>
public static class Application
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        if (builder.Configuration["PORT"] is { } port) builder.WebHost.UseUrls($"http://localhost:{port}");
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<Signature>();
        builder.Services.AddSingleton<Conversations>();
        builder.Services.AddHttpClient<Linq>();

        var app = builder.Build();
        app.MapGet("/health", () => Results.Ok());
        app.MapPost("/hooks", ReceiveAsync);
        // Two ways to let time pass: a job that a timer of the machine would start, and a clock that somebody else moves.
        app.MapPost("/jobs/reminders", (Conversations bakery, Linq linq) => bakery.RemindAsync(linq, now: null));
        app.MapPost("/clock", (ClockTime time, Conversations bakery, Linq linq) => bakery.RemindAsync(linq, time.Now));
        app.Run();
    }

    private static async Task<IResult> ReceiveAsync(HttpRequest request, Conversations bakery, Linq linq, Signature signature)
    {
        using var reader = new StreamReader(request.Body, Encoding.UTF8);
        var body = await reader.ReadToEndAsync();
        if (!signature.IsGenuine(request.Headers, body)) return Results.Unauthorized();
        // An exception answers 500, and the webhook comes again.
        await bakery.HandleAsync(linq, JsonSerializer.Deserialize<Webhook>(body, Linq.Json)!);
        return Results.Ok();
    }

    private sealed record ClockTime(DateTimeOffset Now);
}
