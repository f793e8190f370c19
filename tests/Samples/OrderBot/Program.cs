using OrderBot;

var builder = WebApplication.CreateBuilder(args);
builder.Services.Configure<LinqOptions>(builder.Configuration.GetSection("Linq"));
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton<WebhookVerifier>();
builder.Services.AddSingleton<OrderBook>();
builder.Services.AddSingleton<LinqClient>();
builder.Services.AddHttpClient(LinqClient.Name, LinqClient.Configure);

var app = builder.Build();
app.MapPost("/webhooks/linq", ReceiveWebhook.Handle);
app.MapPost("/announcements", Announce.Handle);
app.Run();
