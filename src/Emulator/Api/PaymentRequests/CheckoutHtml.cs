using System.Globalization;
using System.Text.Encodings.Web;
using Chats.Emulator.Domain.Payments;

namespace Chats.Emulator.Api.PaymentRequests;

/// <summary>The stand-in for the vendor's checkout page. What callers wrote is encoded.</summary>
internal static class CheckoutHtml
{
    private const string Style = """
        :root { color-scheme: light dark; --ink: #1c1c1e; --dim: #6b6b70; --paper: #fff; --back: #f2f2f7; --line: #d8d8dd; --act: #0a6cff; --done: #187a33; }
        @media (prefers-color-scheme: dark) {
          :root { --ink: #f2f2f7; --dim: #a0a0a8; --paper: #1c1c1e; --back: #000; --line: #3a3a3c; --done: #4cd964; }
        }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--back); color: var(--ink); font: 17px/1.45 system-ui, sans-serif; }
        .note { margin: 0; padding: .6rem 1rem; background: #ffd60a; color: #1c1c1e; text-align: center; font-size: .9rem; }
        main { max-width: 26rem; margin: clamp(1rem, 5vw, 2rem) max(1rem, 50% - 13rem); padding: 1.5rem; background: var(--paper); border: 1px solid var(--line); border-radius: 14px; }
        img { display: block; width: 4rem; height: 4rem; object-fit: cover; border-radius: 12px; }
        h1 { margin: .6rem 0 0; font-size: 1.1rem; overflow-wrap: anywhere; }
        .amount { margin: .4rem 0; font-size: clamp(1.8rem, 9vw, 2.4rem); line-height: 1.2; font-weight: 700; }
        .due { font-size: 1rem; font-weight: 400; color: var(--dim); white-space: nowrap; }
        p { margin: .4rem 0; overflow-wrap: anywhere; }
        .dim { color: var(--dim); font-size: .95rem; }
        form { display: grid; gap: .6rem; margin-top: 1.2rem; }
        button { padding: .8rem; border: 1px solid var(--line); border-radius: 10px; background: transparent; color: inherit; font: inherit; cursor: pointer; }
        button[value=pay] { border-color: var(--act); background: var(--act); color: #fff; font-weight: 600; }
        button:focus-visible { outline: 3px solid var(--act); outline-offset: 2px; }
        [role=status] { margin-top: 1rem; font-weight: 600; }
        .paid { color: var(--done); }
        """;

    /// <summary>The page of a session that is not known.</summary>
    public static readonly string Unknown = Frame(
        "Unknown payment request", "<h1>Unknown payment request</h1>\n<p class=\"dim\">No payment request has this address. Ask for a new one.</p>");

    public static string Of(PaymentRequest request, PaymentAccount account)
    {
        var name = Encode(account.DisplayName ?? account.Slug);
        var picture = account.ImageUrl is { } url ? $"<img src=\"{Encode(url)}\" alt=\"\">\n" : "";
        var description = request.Description is { } text ? $"<p>{Encode(text)}</p>\n" : "";
        return Frame(
            $"Pay {name}",
            $"{picture}<h1>{name}</h1>\n{Amount(request)}\n{description}{Terms(request)}{Choice(request)}");
    }

    private static string Amount(PaymentRequest request)
    {
        var due = request.Plan?.TrialEnd is null ? "" : " <span class=\"due\">due today</span>";
        return $"<p class=\"amount\">{Dollars.Format(request.Amount)}{due}</p>";
    }

    /// <summary>What a subscription costs later; of one that never began there is nothing to say.</summary>
    private static string Terms(PaymentRequest request)
    {
        if (request is not { Plan: { } plan, Status: PaymentRequestStatus.Requested or PaymentRequestStatus.Succeeded }) return "";
        var every = plan.IntervalCount == 1
            ? $"every {plan.Interval.ToWireName()}"
            : string.Create(CultureInfo.InvariantCulture, $"every {plan.IntervalCount} {plan.Interval.ToWireName()}s");
        var trial = plan.TrialEnd is { } end
            ? $"<p class=\"dim\">Free until {end.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}; your card is charged then.</p>\n"
            : "";
        var discount = plan.Discount?.Label is { } label ? $"<p class=\"dim\">{Encode(label)}</p>\n" : "";
        return $"<p class=\"dim\">A subscription, renewed {every}.</p>\n{trial}{discount}";
    }

    private static string Choice(PaymentRequest request) => request.Status switch
    {
        PaymentRequestStatus.Requested => $"""
            <form method="post">
            <button name="act" value="pay">{Invitation(request)}</button>
            <button name="act" value="cancel">Cancel</button>
            </form>
            """,
        PaymentRequestStatus.Succeeded => """<p role="status" class="paid">Paid</p>""",
        PaymentRequestStatus.Canceled => Result("Canceled"),
        _ => Result("Expired"),
    };

    /// <summary>What the button says: where nothing is due, nothing is paid.</summary>
    private static string Invitation(PaymentRequest request) => request switch
    {
        { Plan.TrialEnd: not null } => "Start the free trial",
        { Amount: 0 } => "Subscribe",
        _ => $"Pay {Dollars.Format(request.Amount)}",
    };

    private static string Result(string text) => $"<p role=\"status\">{text}</p>\n<p class=\"dim\">Nothing was charged.</p>";

    private static string Frame(string title, string body) => $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <meta name="robots" content="noindex">
        <title>{title}</title>
        <style>
        {Style}
        </style>
        </head>
        <body>
        <p class="note">A stand-in of the Chats Emulator: no money moves, no card is asked for.</p>
        <main>
        {body}
        </main>
        </body>
        </html>
        """;

    private static string Encode(string text) => HtmlEncoder.Default.Encode(text);
}
