using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Pipeline;
using Chats.Emulator.Worlds.Transitions.PaymentRequests;

namespace Chats.Emulator.Api.PaymentRequests;

/// <summary>
/// <c>GET and POST {checkout_url}</c>: a stand-in for the vendor's checkout page, to pay or give up on in a browser. No money moves.
/// </summary>
internal static class CheckoutPage
{
    private const string Route = "/pay/{slug}";

    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; img-src https: http:; form-action 'self'; base-uri 'none'";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Route, Show).Named("checkoutPage", Route).ExcludeFromDescription();
        routes.MapPost(Route, Act).Named("checkoutPage", Route).ExcludeFromDescription();
    }

    private static IResult Show(HttpContext context, FileCall call, string slug) =>
        Find(context, call, slug) is { } request ? Page(context, call, request) : Unknown(context);

    private static async Task<IResult> Act(HttpContext context, FileCall call, WebPageGuard guard, string slug)
    {
        if (guard.Problem(context.Request) is { } problem) return Results.Text(problem, statusCode: StatusCodes.Status403Forbidden);
        if (Find(context, call, slug) is not { } request) return Unknown(context);
        var form = context.Request.HasFormContentType ? await context.Request.ReadFormAsync(context.RequestAborted) : FormCollection.Empty;
        PaymentRequestStatus? end = form["act"].ToString() switch
        {
            "pay" => PaymentRequestStatus.Succeeded,
            "cancel" => PaymentRequestStatus.Canceled,
            _ => null,
        };
        if (end is { } wanted) call.World.Commit<PaymentRequest?>(new CheckoutCommand(request.Id, wanted).Apply, call.TraceId);
        return Page(context, call, call.World.Current.PaymentRequests.ById.GetValueOrDefault(request.Id) ?? request);
    }

    private static PaymentRequest? Find(HttpContext context, FileCall call, string slug)
    {
        var payments = call.World.Current.PaymentRequests;
        return slug == payments.Account.Slug ? payments.FindSession(context.Request.Query["session"].ToString()) : null;
    }

    private static IResult Page(HttpContext context, FileCall call, PaymentRequest request) =>
        Html(context, CheckoutHtml.Of(request, call.World.Current.PaymentRequests.Account), StatusCodes.Status200OK);

    private static IResult Unknown(HttpContext context) => Html(context, CheckoutHtml.Unknown, StatusCodes.Status404NotFound);

    private static IResult Html(HttpContext context, string page, int status)
    {
        context.Response.Headers.ContentSecurityPolicy = Policy;
        context.Response.Headers.CacheControl = "no-store";
        return Results.Content(page, "text/html; charset=utf-8", statusCode: status);
    }
}
