import { render } from 'preact';
render(<p>Foreword</p>, document.getElementById('panel') as HTMLElement);
